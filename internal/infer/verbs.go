// The verbs of a format of fmt, which tell what becomes of its arguments.
//
//	"%v: %w"          v, w
//	"%*d %[1]w"       w, d

package infer

import "strconv"

// verbs gives the verb that a format has for each argument, 0 for one that it has none for.
func verbs(format string) []byte {
	var found []byte
	next := 0
	take := func(verb byte) {
		for len(found) <= next {
			found = append(found, 0)
		}
		found[next] = verb
		next++
	}
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		for i++; i < len(format) && isFlag(format[i]); i++ {
			switch format[i] {
			case '*':
				take('*')
			case '[':
				i, next = explicitIndex(format, i, next)
			}
		}
		if i < len(format) && format[i] != '%' {
			take(format[i])
		}
	}
	return found
}

// isFlag tells whether the byte stands between the percent sign and the verb.
func isFlag(b byte) bool {
	switch b {
	case '+', '-', '#', ' ', '.', '*', '[':
		return true
	}
	return '0' <= b && b <= '9'
}

const maxArguments = 100 // that an index in a format is believed to name

// explicitIndex reads "[2]" at the i-th byte: where it ends, and the number of the argument from 0.
func explicitIndex(format string, i, next int) (end, number int) {
	for end = i; end < len(format) && format[end] != ']'; end++ {
	}
	n, err := strconv.Atoi(format[i+1 : end])
	if err != nil || n < 1 || n > maxArguments {
		return end, next
	}
	return end, n - 1
}
