FROM node:22
WORKDIR /app
COPY server.js ./
RUN mkdir /data && chgrp -R 0 /data && chmod -R g=u /data
EXPOSE 8080
RUN chgrp 0 /app /data \
    && chmod g=u /app /data
USER 1000:0
CMD ["node", "server.js"]
