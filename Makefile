# `make run` starts Afterword (PORT=8000), `make test` sets up and runs every test; both need only Python 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000

.PHONY: run test lint index bench lock clean

run: $(VENV)/.run
	$(BIN)/afterword-server --port $(PORT)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

index: $(VENV)/.dev
	$(BIN)/python -m tools.wording_index

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.wording
	$(BIN)/python -m benchmarks.check --megabytes 2
	$(BIN)/python -m benchmarks.ingest

LOCK := uv pip compile -q --generate-hashes --no-emit-index-url --no-header --universal --group build

lock:
	$(LOCK) -o requirements-check.lock pyproject.toml
	$(LOCK) -c requirements-check.lock --extra server -o requirements.lock pyproject.toml
	$(LOCK) -c requirements.lock --extra server --extra lsp --group dev -o requirements-dev.lock pyproject.toml

$(VENV)/.run: requirements.lock pyproject.toml
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	$(BIN)/python -m pip install -q --require-hashes -r requirements-dev.lock
	touch $@

clean:
	rm -rf $(VENV) node_modules build dist
