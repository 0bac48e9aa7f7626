FROM php:8.3-cli
COPY fill.php serve.php /srv/app/
RUN mkdir -p /srv/data \
    && chown 33:33 /srv/data
VOLUME /srv/data
WORKDIR /srv/data
RUN php /srv/app/fill.php
USER 33:33
CMD ["php", "/srv/app/serve.php"]
