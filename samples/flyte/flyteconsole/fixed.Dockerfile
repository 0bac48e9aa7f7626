FROM node:14 as builder
LABEL org.opencontainers.image.source https://example.org/flyteconsole

WORKDIR /code/flyteconsole
COPY package*.json yarn.lock ./
RUN : \
  # what the console needs at run time goes to /app
  && yarn install --production \
  && mkdir /app \
  && mv node_modules /app \
  # what the build needs on top of it stays here
  && yarn install

COPY . .
RUN : \
  && make build_prod \
  && mv dist index.js env.js plugins.js /app

FROM gcr.io/distroless/nodejs
LABEL org.opencontainers.image.source https://example.org/flyteconsole

COPY --from=builder /app app
WORKDIR /app
ENV NODE_ENV=production PORT=8080
EXPOSE 8080
USER 65532:65532
CMD ["index.js"]
