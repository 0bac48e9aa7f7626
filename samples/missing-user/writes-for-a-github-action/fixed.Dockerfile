FROM node:22-slim
COPY index.js /index.js
USER 1000:1000
ENTRYPOINT ["node", "/index.js"]
