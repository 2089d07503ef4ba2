// How echo takes input apart:
//
//	if err := c.Bind(&user); err != nil {                         malformed input, and
//		return err                                                the error has 400
//	id, err := echo.PathParam[int](c, "id")                       malformed input, if err is not nil
//	err := echo.QueryParamsBinder(c).Int("page", &p).BindError()  page is input, and err says that it is malformed
//
// Returned by a handler, the last two have 500 in v4, and 400 in v5.

package framework

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

func echo4Binders(context string) []Row {
	binder, failure := "(*"+echo4Root+".DefaultBinder).", "*"+echo4Root+".HTTPError"
	return slices.Concat(
		[]Row{
			refused(fills("("+context+").Bind", 0), failure),
			refused(fills(binder+"BindBody", 1), failure),
			refused(fills(binder+"BindQueryParams", 1), failure),
			refused(fills(binder+"BindPathParams", 1), failure),
			refused(fills(binder+"BindHeaders", 1), failure),
			fails("("+context+").Validate", 1, invalid(1)),
		},
		echoValues(echo4Root, "QueryParamsBinder", "PathParamsBinder", "FormFieldBinder"),
		[]Row{bindError(echo4Root)},
	)
}

func echo5Binders(context string) []Row {
	failure := "*" + echo5Root + ".HTTPError"
	return slices.Concat(
		[]Row{
			refused(fills("("+context+").Bind", 0), failure),
			refused(fills("(*"+echo5Root+".DefaultBinder).Bind", 1), failure),
			refused(fills(echo5Root+".BindBody", 0), failure),
			refused(fills(echo5Root+".BindQueryParams", 0), failure),
			refused(fills(echo5Root+".BindPathValues", 0), failure),
			refused(fills(echo5Root+".BindHeaders", 0), failure),
			fails("("+context+").Validate", 1, invalid(1)),
		},
		echoValues(echo5Root, "QueryParamsBinder", "PathValuesBinder", "FormFieldBinder"),
		[]Row{refused(bindError(echo5Root), failure)},
	)
}

// echoParts take a part of the request that may be absent or broken.
func echoParts(context, form string) []Row {
	var rows []Row
	for _, name := range on(context, "FormFile", "MultipartForm", form) {
		rows = append(rows, fails(name, 2, malformed(0)))
	}
	return rows
}

// refused says that the error of a binder has 400, whatever was wrong.
func refused(row Row, failure string) Row {
	results := row.Summary.Outcomes[len(row.Summary.Outcomes)-1].Results
	result := &results[len(results)-1]
	result.Type = failure
	result.Fields = []response.Field{{Name: "Code", Value: constant("400")}}
	return row
}

// echoValues bind one value after the other, and return the binder; the error comes at the end.
func echoValues(root string, makers ...string) []Row {
	receiver := "(*" + root + ".ValueBinder)."
	rows := slices.Concat(
		carry(root+".", 0, makers...),
		carry(receiver, 0, "FailFast", "CustomFunc", "MustCustomFunc"),
	)
	for _, name := range echoValueNames() {
		row := Row{receiver + name, silent()}
		row.Summary.Flows = []response.Flow{{From: 0, Result: 1}, {From: 0, Fills: 3}}
		rows = append(rows, row)
	}
	return rows
}

// echoValueNames are the methods of a ValueBinder that bind a value.
func echoValueNames() []string {
	names := []string{"BindUnmarshaler", "JSONUnmarshaler", "TextUnmarshaler", "BindWithDelimiter", "UnixTime", "UnixTimeMilli", "UnixTimeNano",
		"Byte"}
	for _, name := range []string{"String", "Int", "Int8", "Int16", "Int32", "Int64", "Uint", "Uint8", "Uint16", "Uint32", "Uint64", "Bool",
		"Float32", "Float64", "Time", "Duration"} {
		names = append(names, name, name+"s")
	}
	for _, name := range slices.Clone(names) {
		names = append(names, "Must"+name)
	}
	return names
}

// bindError gives the first error of the values. It holds 400, but the error handler of v4 does not look for it where it lies.
func bindError(root string) Row { return fails("(*"+root+".ValueBinder).BindError", 1, malformed(0)) }

// echoParsers get a value of a type out of a text.
func echoParsers(root string) []Row {
	return []Row{parses(root+".ParseValue", 0), parses(root+".ParseValues", 0), parses(root+".ParseValueOr", 0), parses(root+".ParseValuesOr", 0)}
}

// echoGetters get a value of a type out of the request; with Or at the end of their names, a value that is given where there is none.
func echoGetters(root string, names ...string) []Row {
	var rows []Row
	for _, name := range names {
		rows = append(rows, parses(root+"."+name, 0), parses(root+"."+name+"Or", 0))
	}
	return rows
}

// echo5Getters fail with 400, but with an error without a status where there is no value.
func echo5Getters(names ...string) []Row {
	absence := response.Value{Kind: response.Object, Name: echo5Root + ".ErrNonExistentKey"}
	rows := echoGetters(echo5Root, names...)
	for i, row := range rows {
		absence.Causes = explained("the error of ", row.Func, []response.Cause{malformed(0)})
		rows[i] = refused(row, "*"+echo5Root+".HTTPError")
		if !strings.HasSuffix(row.Func, "Or") {
			rows[i].Summary.Outcomes = append(rows[i].Summary.Outcomes, response.Outcome{Results: []response.Value{{}, absence}})
		}
	}
	return rows
}
