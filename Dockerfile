# One image, several commands: afterword-server, afterword-web, afterword-worker, afterword.
# The base is pinned by tag; pin it by digest in your own copy: docker buildx imagetools inspect python:3.12.12-slim-bookworm
ARG BASE=python:3.12.12-slim-bookworm

FROM ${BASE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/afterword
WORKDIR /src
COPY requirements.lock ./
RUN /opt/afterword/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY app app
COPY webhooks webhooks
COPY workers workers
COPY config config
RUN /opt/afterword/bin/pip install --no-deps .

FROM ${BASE}
LABEL org.opencontainers.image.title="Afterword" \
      org.opencontainers.image.description="Postmortems that live in git: blameless, complete and acted on." \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin afterword \
    && install -d -o afterword -g afterword /data
COPY --from=build /opt/afterword /opt/afterword
ENV PATH=/opt/afterword/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
CMD ["afterword-server", "--host", "0.0.0.0"]
