# Two commands are enough: `make demo` shows bpfkit at work, `make test` runs its whole test suite.
# Both create .venv and install what they need; PYTHON=python3.13 chooses another interpreter (3.11 or later).

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3.14 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
JOBS ?= auto
CORPUS ?= ../shared/data/verifier_corpus

.PHONY: demo test check bench score format clean
.DEFAULT_GOAL := demo

demo: $(VENV)/.demo
	$(BIN)/bpfkit run examples/xdp_firewall.bpf.c --pcap examples/data/web.pcap --fill examples/blocklist.json

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n $(JOBS)

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	$(BIN)/python -m bench

# verdicts compared with a kernel's; ARGS=--all takes the giants too
score: $(VENV)/.dev
	$(BIN)/python -m bpfkit.verifier.score $(CORPUS) $(ARGS)

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "bpfkit needs Python 3.11 or later; name one with PYTHON=..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[c]'
	@touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ $(VENV)/.demo
