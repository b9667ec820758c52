# Two commands do everything: `make run` serves the page, `make test` runs every test.
# Each sets up what it needs the first time and is quick after that.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8050
WORKERS ?= 1

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
BUNDLE := assets/vendor/plotly-geo.min.js
LETTERS := assets/vendor/GolosText-Regular.ttf

.PHONY: run test fuzz bench check check-deck check-proxy load licences sbom format setup browser
.PHONY: record constraints lock clean

run: setup
	$(BIN)/python -m dashboard serve --host $(HOST) --port $(PORT) --workers $(WORKERS)

test: check browser benchmarks/node_modules
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

# Any address, any request, any mangled record: more than ten thousand of them.
fuzz: .venv/test.stamp
	HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -m fuzz --hypothesis-show-statistics

# What can be said of the code without running it, and of the record.
check: .venv/test.stamp $(BUNDLE) $(LETTERS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m geodata

# Every lesson's slides in three languages as LibreOffice shows them, in build/decks: to be looked at.
check-deck: .venv/test.stamp
	$(BIN)/python tests/decks/pictures.py

# The example of nginx before two processes, run as it is. It needs nginx, which is no part of the
# set-up: so it is no part of `make test`, where two processes answer in turn without it.
check-proxy: browser $(BUNDLE)
	$(BIN)/python -m pytest tests/browser/check_nginx.py

# Two hundred viewers for a minute, and a worker that is killed among them; prints its own table.
load: setup .venv/test.stamp
	$(BIN)/python tests/load/load.py

# The licence of everything that is installed; fails for one that nobody has allowed.
licences: .venv/test.stamp
	@$(BIN)/python tests/supply/licences.py

# A bill of materials (CycloneDX 1.6), in build/sbom.json.
sbom: .venv/test.stamp
	$(BIN)/python tests/supply/bill.py build/sbom.json

format: .venv/test.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

setup: .venv/run.stamp $(BUNDLE) $(LETTERS)

# Writes what is generated from the record's own definition.
record: .venv/run.stamp
	$(BIN)/python -m geodata describe

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Qantar needs Python 3.11 or newer; say which: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.stamp: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[setup,film]'
	@touch $@

.venv/test.stamp: .venv/run.stamp
	$(PIP) --editable '.[setup,film,dev,bench]'
	@touch $@

# Plotly's geo bundle, a third of the full one; without it the page falls back on the full one.
$(BUNDLE): .venv/run.stamp package.json package-lock.json
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@mkdir -p $(@D)
	cp node_modules/plotly.js-geo-dist-min/plotly-geo.min.js $@

# The letters of pictures and films: Golos Text, which has the Kazakh ones, in three weights.
$(LETTERS): $(BUNDLE)
	for weight in 400Regular 600SemiBold 700Bold; do \
	  cp node_modules/@expo-google-fonts/golos-text/$$weight/GolosText_$$weight.ttf \
	    assets/vendor/GolosText-$${weight#[0-9]00}.ttf || exit 1; \
	done
	cp node_modules/@expo-google-fonts/golos-text/LICENSE_FONT assets/vendor/GolosText-LICENSE.txt
	@touch $@

# The journeys need a real browser: Debian's where we may install it, Playwright's own elsewhere.
browser: .venv/test.stamp
	@$(BIN)/python tests/browser/chromium.py || $(BIN)/python tests/browser/chromium.py --install

# Qantar beside what one would otherwise use, in one run: some 50 minutes, on a machine that does
# nothing else; written into benchmarks/RESULTS.md. `make bench QUICK=1`: five minutes, for a look.
bench: .venv/test.stamp $(BUNDLE) $(LETTERS) browser benchmarks/node_modules
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick)

benchmarks/node_modules: .venv/run.stamp benchmarks/package.json benchmarks/package-lock.json
	cd $(@D) && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The versions that everything was last tested with, without saying where they come from.
constraints: .venv/test.stamp
	$(BIN)/python -m pip freeze --exclude-editable | sed '/ @ /d' > constraints.txt

# The same with the hash of every file, of what a container installs. The one tool that is needed
# for it stays apart.
lock: constraints.txt
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
	echo hatchling | build/lock/bin/uv pip compile pyproject.toml - --extra film \
	  --constraint constraints.txt --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --quiet --upgrade --output-file docs/deploy/requirements.txt

clean:
	rm -rf .venv node_modules benchmarks/node_modules assets/vendor build dist
