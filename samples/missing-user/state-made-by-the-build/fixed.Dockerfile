FROM php:8.3-cli
WORKDIR /srv/app
COPY . .
RUN php bin/console doctrine:migrations:migrate --no-interaction
RUN chown -R 33:33 /srv/app
USER 33:33
CMD ["php", "public/index.php"]
