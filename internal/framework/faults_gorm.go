// What statements of gorm leave in the field Error (https://pkg.go.dev/gorm.io/gorm#DB). A row is named for the function and the field:
//
//	err := db.First(&note, id).Error      absence, or a server fault
//	err := db.Find(&notes).Error          a server fault: an empty list is no error

package framework

import "slices"

func gorms() []Row {
	return slices.Concat(gorm("gorm.io/gorm"), gorm("github.com/jinzhu/gorm"))
}

func gorm(root string) []Row {
	var rows []Row
	for _, name := range inField(on("*"+root+".DB", "First", "Take", "Last")...) {
		rows = append(rows, looksUp(name, 1, root+".ErrRecordNotFound"))
	}
	return append(rows, each(1, fault, inField(on("*"+root+".DB",
		"Find", "FindInBatches", "Count", "Pluck", "Delete", "Exec", "Scan", "ScanRows", "Begin", "Commit", "Rollback", "AutoMigrate",
	)...)...)...)
}

// inField names the rows of functions whose error stays in the result.
func inField(names ...string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = name + ".Error"
	}
	return out
}
