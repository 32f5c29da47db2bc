# The ways into this house. Everything they need is set up on the first run; the second starts at once.

PYTHON ?= python3
BIN := .venv/bin
FILES ?= resources/samples/harbour-ferry-evening.txt resources/samples/harbour-ferry-morning.txt
SET_UP := PYTHON='$(PYTHON)' packaging/linux/set-up
SOURCES := pyproject.toml packaging/linux/set-up packaging/linux/system-packages.txt
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s)))

.DEFAULT_GOAL := help
.PHONY: help run test lint check bench fuzz screenshots package translations

help: ## print these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/$(if $(SCREEN),ready-translations,ready-words) ## open the window with two samples (or FILES="one.txt two.html")
ifdef SCREEN
	@$(BIN)/diptych $(FILES)
else
	@echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this is the comparison in words:"
	@$(BIN)/diptych compare $(wordlist 1,2,$(FILES)) || [ $$? -eq 1 ]
endif

test: .venv/ready-develop .venv/ready-translations ## run the tests
	@$(BIN)/python -m pytest

lint: .venv/ready-develop ## run the linters and the type checker
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: test lint ## run all that must hold before a change goes in: the tests, then lint

bench: .venv/ready-peers ## measure quality and speed (BENCH=--quick for a sample)
	@$(BIN)/python bench/run.py $(BENCH)

fuzz: .venv/ready-develop ## break things on purpose for ten minutes (FUZZ="--minutes 1" for less)
	@$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/python -m pip install --quiet atheris || true
	@$(BIN)/python tests/fuzz/fuzz.py $(FUZZ)

screenshots: .venv/ready-develop .venv/ready-translations ## draw the fixed scenes of the window into docs/guide/
	@$(BIN)/python bench/screenshots.py

translations: .venv/ready-develop ## collect the texts for translators, compile what they said, name what is missing
	@$(BIN)/python packaging/translations.py

package: ## build what one installs, into dist/: the bundle, .deb and .rpm, source archive and wheel
	@$(SET_UP) system python window package
	@$(PYTHON) packaging/build.py

# The comparison in words does without what Qt loads; what of that is missing is only named.
.venv/ready-words: $(SOURCES)
	@$(SET_UP) system window || true
	@$(SET_UP) environment formats
	@touch $@

.venv/ready-run: $(SOURCES)
	@$(SET_UP) system window
	@$(SET_UP) environment formats
	@touch $@

.venv/ready-translations: .venv/ready-run packaging/translations.py $(wildcard resources/translations/*.ts)
	@$(BIN)/python packaging/translations.py --compile
	@touch $@

.venv/ready-develop: .venv/ready-run
	@$(SET_UP) system desktop
	@$(SET_UP) environment formats develop
	@touch $@

.venv/ready-peers: .venv/ready-develop
	@$(SET_UP) environment formats develop peers
	@touch $@
