FROM node:22
ARG UID=10001
ARG GID=10001
RUN groupadd -g $GID app && useradd -u $UID -g $GID app
WORKDIR /app
COPY --chown=$UID:$GID server.js .
USER $UID:$GID
CMD ["node", "server.js"]
