FROM node:20 AS build
USER node
WORKDIR /home/node/site
COPY --chown=node:node . .
RUN npm ci && npm run build

FROM debian:bookworm-slim
COPY --from=build /home/node/site/dist /srv/site
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
USER 10001:10001
CMD ["busybox", "httpd", "-f", "-p", "8080", "-h", "/srv/site"]
