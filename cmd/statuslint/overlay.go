// The overlay, by which the go command does not see the test files that are left out:
//
//	{"Replace": {"/src/shop/store/store_test.go": ""}}

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// overlay is a file for the go command's flag of this name; "" is none.
type overlay string

// overlay writes the user's overlay with the test files added.
func (p *plan) overlay(o options) (overlay, error) {
	if len(p.untested) == 0 {
		return "", nil
	}
	replaced, err := o.replacements()
	if err != nil {
		return "", err
	}
	for _, files := range p.untested {
		for _, file := range files {
			replaced[file] = ""
		}
	}
	return writeOverlay(replacements{replaced})
}

type replacements struct{ Replace map[string]string }

// replacements reads the user's overlay.
func (o options) replacements() (map[string]string, error) {
	content := replacements{Replace: make(map[string]string)}
	given, found := o.givenOverlay()
	if !found {
		return content.Replace, nil
	}
	data, err := os.ReadFile(given)
	if err != nil {
		return nil, fmt.Errorf("-overlay: %w", err)
	}
	if err := json.Unmarshal(data, &content); err != nil {
		return nil, fmt.Errorf("-overlay: %s: %w", given, err)
	}
	return content.Replace, nil
}

func writeOverlay(content any) (overlay, error) {
	data, err := json.Marshal(content)
	if err != nil {
		return "", err
	}
	file, err := os.CreateTemp("", "statuslint-overlay-*.json")
	if err != nil {
		return "", err
	}
	_, err = file.Write(data)
	if closed := file.Close(); err == nil {
		err = closed
	}
	return overlay(file.Name()), err
}

const overlayFlag = "-overlay="

func (o options) givenOverlay() (string, bool) {
	i := slices.IndexFunc(o.build, func(flag string) bool { return strings.HasPrefix(flag, overlayFlag) })
	if i < 0 {
		return "", false
	}
	return strings.TrimPrefix(o.build[i], overlayFlag), true
}

// flags adds the overlay to the flags for the go command, of which the last one counts.
func (f overlay) flags(build []string) []string {
	if f == "" {
		return build
	}
	return append(build[:len(build):len(build)], overlayFlag+string(f))
}

func (f overlay) remove() {
	if f != "" {
		os.Remove(string(f))
	}
}
