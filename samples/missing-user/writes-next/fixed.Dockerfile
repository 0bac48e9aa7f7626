FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
EXPOSE 3000
RUN mkdir -p /app/.next \
    && chown 1000:1000 /app \
    && chown -R 1000:1000 /app/.next
USER 1000:1000
CMD ["npm", "start"]
