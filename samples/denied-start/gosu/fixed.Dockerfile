FROM debian:12
RUN apt-get update && apt-get install -y gosu && useradd -u 5000 -U app
USER 5000:5000
ENTRYPOINT ["sleep", "60"]
