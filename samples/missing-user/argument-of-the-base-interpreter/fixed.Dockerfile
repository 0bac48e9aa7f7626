FROM gcr.io/distroless/nodejs22-debian12
WORKDIR /app
COPY . .
USER 65532:65532
CMD ["server.js"]
