FROM gcr.io/distroless/nodejs
USER 1000:1000
CMD ["index.js"]
