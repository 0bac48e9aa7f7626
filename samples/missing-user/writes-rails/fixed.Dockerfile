FROM ruby:3.3-slim
WORKDIR /rails
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
EXPOSE 3000
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /rails/log /rails/tmp /rails/db /rails/storage \
    && chown 10001:10001 /rails \
    && chown -R 10001:10001 /rails/log /rails/tmp /rails/db /rails/storage
USER 10001:10001
CMD ["bundle", "exec", "rails", "server", "-b", "0.0.0.0"]
