// Package pattern has regular expressions that are compiled when they are first used. Go vet starts the command for every package of a
// build, and most of these processes use none of them.
//
//	var lookup = pattern.New(`^(get|find)\b`)
//
//	lookup.MatchString("find user")
package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression in the syntax of package regexp. Its methods are those of regexp.Regexp, and panic if it is malformed.
type Pattern struct{ compiled func() *regexp.Regexp }

// New makes a pattern that prefers the leftmost match, as regexp.MustCompile does.
func New(expression string) Pattern {
	return Pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

// Longest makes a pattern that prefers the longest match.
func Longest(expression string) Pattern {
	return Pattern{sync.OnceValue(func() *regexp.Regexp {
		e := regexp.MustCompile(expression)
		e.Longest()
		return e
	})}
}

// MatchString tells whether the text has a match.
func (p Pattern) MatchString(text string) bool { return p.compiled().MatchString(text) }

// FindString gives the match, "" if there is none.
func (p Pattern) FindString(text string) string { return p.compiled().FindString(text) }

// FindStringIndex gives where the match begins and ends, nil if there is none.
func (p Pattern) FindStringIndex(text string) []int { return p.compiled().FindStringIndex(text) }

// FindStringSubmatch gives the match and those of its groups, nil if there is none.
func (p Pattern) FindStringSubmatch(text string) []string {
	return p.compiled().FindStringSubmatch(text)
}

// ReplaceAllString replaces each match by the template, in which $1 is the first group.
func (p Pattern) ReplaceAllString(text, template string) string {
	return p.compiled().ReplaceAllString(text, template)
}

// ReplaceAllStringFunc replaces each match by what the function makes of it.
func (p Pattern) ReplaceAllStringFunc(text string, replace func(string) string) string {
	return p.compiled().ReplaceAllStringFunc(text, replace)
}
