package infer

import "testing"

func TestVerbs(t *testing.T) {
	for format, want := range map[string]string{
		"":                   "",
		"100%":               "",
		"100%% of %s":        "s",
		"%v: %w":             "vw",
		"%w: %w":             "ww",
		"%+v %-5.2f|%w":      "vfw",
		"%*d %w":             "*dw",
		"%[2]v %[1]w":        "wv",
		"%[3]v":              "\x00\x00v",
		"%[x]w %[999999999]": "w",
		"%[":                 "",
	} {
		if got := string(verbs(format)); got != want {
			t.Errorf("verbs(%q) = %q, want %q", format, got, want)
		}
	}
}
