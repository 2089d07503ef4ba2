package infer

import (
	"slices"
	"strings"
	"unicode"

	"github.com/statuslint/statuslint/internal/pattern"
)

// What handlers are called, and the method that it takes to call them. The verb comes first, or last after a noun.
//
//	CreateUser, apiCreateGroupHandler, HandlePostComment, userCreate     POST
//	createForm, GetOrCreateUser, createOrUpdate                          nothing: a page, or it depends
var verbMethods = map[string]string{
	"create": "POST", "add": "POST", "insert": "POST", "post": "POST", "register": "POST",
	"get": "GET", "list": "GET", "show": "GET", "fetch": "GET", "find": "GET", "read": "GET", "view": "GET", "inspect": "GET",
	"put": "PUT", "update": "PUT", "replace": "PUT", "patch": "PATCH", "delete": "DELETE", "remove": "DELETE",
}

var (
	noiseWord = pattern.New(`^(?:handle|handler|handlers|func|api|rest|http|https|serve|do|on|process|admin|v[0-9]+|endpoint|controller|route)$`)
	pageWord  = pattern.New(`^(?:page|form|view|template|dialog|modal|html)$`)
	postNoun  = pattern.New(`^(?:|page|detail|details|list|by|index|id|view|feed|form|comments|likes)$`)
)

// nameRoute reads the method off a handler's name, the weakest evidence.
func nameRoute(name string) string {
	words := nameWords(name)
	for len(words) > 0 && noiseWord.MatchString(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && noiseWord.MatchString(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || depends(words) {
		return ""
	}
	last := words[len(words)-1]
	if method := verbMethods[words[0]]; method != "" {
		return opening(method, words)
	}
	if last == "post" || last == "view" || last == "register" {
		return "" // more often a noun, or the page
	}
	return verbMethods[last]
}

// opening judges a name that begins with a verb.
func opening(method string, words []string) string {
	last := words[len(words)-1]
	if method != "GET" && pageWord.MatchString(last) {
		return ""
	}
	if words[0] == "post" && len(words) > 1 && (postNoun.MatchString(words[1]) || verbMethods[last] != "") {
		return verbMethods[last] // postDelete: the post is the noun
	}
	return method
}

// depends tells names of two verbs: GetOrCreateUser, createAndList, AddOrUpdate.
func depends(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return w == "or" || w == "and" || w == "upsert" })
}

// nameWords splits a name at its capitals and underscores: APICreateUser, api_create_user.
func nameWords(name string) []string {
	runes := []rune(name)
	var words []string
	start := 0
	for i := range runes {
		if i > start && startsWord(runes, i) {
			words = append(words, string(runes[start:i]))
			start = i
		}
	}
	words = append(words, string(runes[start:]))
	for i, word := range words {
		words[i] = strings.ToLower(strings.Trim(word, "_"))
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// startsWord tells the C of apiCreate and of APICreate.
func startsWord(name []rune, i int) bool {
	if !unicode.IsUpper(name[i]) {
		return name[i-1] == '_'
	}
	return !unicode.IsUpper(name[i-1]) || i+1 < len(name) && unicode.IsLower(name[i+1])
}
