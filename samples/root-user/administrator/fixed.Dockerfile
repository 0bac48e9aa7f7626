ARG TAG
FROM example.com/dotnet:${TAG}
COPY app C:/app
USER ContainerUser
CMD dotnet C:/app/App.dll
