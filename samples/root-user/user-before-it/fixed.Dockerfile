FROM jenkins/jenkins:lts
USER root
RUN apt-get update && apt-get install -y docker-cli
USER 1000:1000
