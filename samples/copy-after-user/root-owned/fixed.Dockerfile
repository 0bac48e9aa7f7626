FROM node:20
USER 1000:1000
WORKDIR /home/node/app
COPY --chown=1000:1000 data data
COPY --chown=1000:1000 src src
CMD ["node", "src"]
