FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN mkdir -p /src/bin /src/obj \
    && chgrp 0 /src \
    && chmod g=u /src \
    && chgrp -R 0 /src/bin /src/obj \
    && chmod -R g=u /src/bin /src/obj
USER 1654:0
CMD ["dotnet", "watch", "run"]
