// A check by go vet, which calls this very program on each package and keeps what it finds in its cache. It writes a JSON object a package:
//
//	{"example.com/shop/api": {"statuslint": [{"posn": "/src/shop/api/api.go:41:12", "message": "create-200: …"}]}}

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/report"
)

// vetted is what go vet makes of a plan.
type vetted struct {
	findings []report.Finding
	out      output
}

func (p *plan) vet(o options) (vetted, error) {
	self, err := os.Executable()
	if err != nil {
		return vetted{}, err
	}
	overlay, err := p.overlay(o)
	if err != nil {
		return vetted{}, err
	}
	defer overlay.remove()
	out, err := runGo(slices.Concat(
		[]string{"vet", "-json", "-vettool=" + self}, overlay.flags(o.build), o.analyzer, []string{"--"}, p.targets(o))...)
	if err != nil {
		return vetted{}, err
	}
	findings, err := decode(out.stdout)
	return vetted{findings, out}, err
}

// diagnostic is a finding as golang.org/x/tools writes it.
type diagnostic struct {
	place
	Category string
	Related  []place
}

type place struct{ Posn, End, Message string }

func decode(stdout []byte) ([]report.Finding, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	var findings []report.Finding
	for decoder := json.NewDecoder(bytes.NewReader(stdout)); ; {
		var units map[string]map[string]json.RawMessage
		if err := decoder.Decode(&units); err == io.EOF {
			return findings, nil
		} else if err != nil {
			return nil, fmt.Errorf("go vet writes no JSON: %w", err)
		}
		for unit, results := range units {
			if findings, err = decodeUnit(findings, results, here); err != nil {
				return nil, fmt.Errorf("%s: the analysis failed: %w; please report it", unit, err)
			}
		}
	}
}

// decodeUnit adds the findings of each analyzer in one unit. What is no list of diagnostics is the analyzer's error.
func decodeUnit(findings []report.Finding, results map[string]json.RawMessage, here string) ([]report.Finding, error) {
	for _, result := range results {
		var diagnostics []diagnostic
		if json.Unmarshal(result, &diagnostics) != nil {
			return nil, errors.New(oneLine(string(result)))
		}
		for _, d := range diagnostics {
			findings = append(findings, d.finding(here))
		}
	}
	return findings, nil
}

func (d diagnostic) finding(here string) report.Finding {
	f := report.Finding{Rule: d.Category, Message: d.Message}
	f.File, f.Line, f.Col = cutPlace(d.Posn, here)
	_, f.End, _ = cutPlace(d.End, here)
	for _, r := range d.Related {
		related := report.Related{Message: r.Message}
		related.File, related.Line, related.Col = cutPlace(r.Posn, here)
		_, related.End, _ = cutPlace(r.End, here)
		f.Related = append(f.Related, related)
	}
	return f
}

// cutPlace takes /src/shop/api/api.go:41:12 apart. A file elsewhere keeps its full name.
func cutPlace(posn, here string) (file string, line, col int) {
	file, line = cutNumber(posn)
	if before, number := cutNumber(file); number > 0 {
		file, line, col = before, number, line
	}
	if relative, err := filepath.Rel(here, file); err == nil {
		file = relative
	}
	return file, line, col
}

func cutNumber(position string) (string, int) {
	i := strings.LastIndexByte(position, ':')
	if i < 0 {
		return position, 0
	}
	number, err := strconv.Atoi(position[i+1:])
	if err != nil {
		return position, 0
	}
	return position[:i], number
}
