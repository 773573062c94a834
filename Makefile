# kg: targets for people and for the gate.
GO ?= go
export CGO_ENABLED ?= 0

.PHONY: build test check golden bench demo eval clean

build: ## the kg binary, in bin/
	$(GO) build -trimpath -o bin/kg ./cmd/kg

test: ## all tests
	$(GO) test ./...

check: ## formatting, vet, staticcheck, race detector
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "not formatted: run gofmt -w ."; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...
	CGO_ENABLED=1 $(GO) test -race -short ./...

golden: ## rewrite golden files; review the diff
	KG_UPDATE=1 $(GO) test ./cmd/kg ./export ./nlp ./queries

bench: build ## articles/s, tokens/s, quads/s and peak memory on the examples, repeated
	$(GO) test -run '^$$' -bench . -benchtime 1x ./cmd/kg

demo: build ## the examples from articles to a graph
	@rm -rf demo && mkdir demo
	bin/kg build --db demo/kg.db examples/articles
	bin/kg query --db demo/kg.db --format table supporters "Corinne Tasker"
	bin/kg export --db demo/kg.db --format graphml -o demo/kg.graphml
	@echo "demo/kg.graphml: open it in Gephi"

eval: build ## precision, recall and F1 on the examples' gold, and on the development gold where it is there
	bin/kg eval examples/gold
	@if [ -d ../shared/eval/gold ]; then bin/kg eval ../shared/eval/gold; else echo "../shared/eval/gold is not here: left out"; fi

clean:
	rm -rf bin demo
