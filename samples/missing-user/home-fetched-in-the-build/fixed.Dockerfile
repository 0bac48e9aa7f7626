FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
ENV HOME=/home/app
RUN dotnet restore
COPY . .
RUN mkdir -p /src/bin /src/obj \
    && chown 1654:1654 /src \
    && chown -R 1654:1654 /src/bin /src/obj /home/app
USER 1654:1654
CMD ["dotnet", "watch", "run"]
