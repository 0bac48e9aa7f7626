FROM node:20
USER node
WORKDIR /home/node/app
COPY --chown=node:node . .
RUN npm ci
USER root
RUN apt-get update && apt-get install -y tini
RUN chown 1000:1000 /home/node/app
USER 1000:1000
ENTRYPOINT ["tini", "--", "node", "."]
