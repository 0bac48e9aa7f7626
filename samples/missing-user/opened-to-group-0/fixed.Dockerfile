FROM node:22
WORKDIR /app
COPY server.js ./
RUN mkdir /data && chgrp -R 0 /data && chmod -R g=u /data
EXPOSE 8080
RUN chown 1000:1000 /app /data
USER 1000:1000
CMD ["node", "server.js"]
