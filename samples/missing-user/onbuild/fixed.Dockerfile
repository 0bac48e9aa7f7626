FROM node:20
WORKDIR /app
ONBUILD COPY . .
ONBUILD RUN npm install
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["npm", "start"]
