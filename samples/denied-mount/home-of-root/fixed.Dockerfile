FROM node:22
USER 1000
WORKDIR /home/node/app
COPY --chown=node package.json ./
RUN --mount=type=cache,target=/home/node/.npm,uid=1000,gid=1000 npm install
CMD ["node", "--version"]
