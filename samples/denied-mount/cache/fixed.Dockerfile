FROM node:22-slim
USER 1000:1000
WORKDIR /home/node/app
COPY --chown=1000:1000 package.json ./
RUN --mount=type=cache,target=/home/node/.npm,uid=1000,gid=1000 npm install
CMD ["node", "server.js"]
