# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2022
COPY agent.exe C:\agent\
USER ContainerUser
CMD ["C:\\agent\\agent.exe"]
