FROM node:20
WORKDIR /home/node/app
USER 1000
USER root
RUN apt-get update && apt-get install -y ffmpeg
USER 1000
COPY --chown=node:node . .
CMD ["node", "."]
