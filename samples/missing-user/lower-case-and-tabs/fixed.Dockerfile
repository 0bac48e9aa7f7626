from debian:bookworm-slim
run apt-get update && \
	apt-get install -y curl
copy fetch /usr/local/bin/fetch
run groupadd --gid 10001 app \
	&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
user 10001:10001
cmd ["fetch"]
