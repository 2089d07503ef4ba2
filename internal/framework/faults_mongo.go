// The driver of MongoDB, both versions:
//
//	err := notes.FindOne(ctx, bson.M{"_id": id}).Decode(&note)     mongo.ErrNoDocuments: absence; other errors: server fault
//	_, err := notes.InsertOne(ctx, note)                           server fault

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func mongos() []Row {
	const old, current = "go.mongodb.org/mongo-driver/mongo", "go.mongodb.org/mongo-driver/v2/mongo"
	return slices.Concat(
		mongo(old), mongo(current),
		lookUps(2, old+".ErrNoDocuments", "(*"+old+".SingleResult).DecodeBytes", "(*"+old+".SingleResult).Raw"),
		lookUps(2, current+".ErrNoDocuments", "(*"+current+".SingleResult).Raw"),
		lookUps(2, old+"/gridfs.ErrFileNotFound", on("*"+old+"/gridfs.Bucket", "OpenDownloadStream", "OpenDownloadStreamByName")...),
		lookUps(2, current+".ErrFileNotFound", on("*"+current+".GridFSBucket", "OpenDownloadStream", "OpenDownloadStreamByName")...),
		each(2, fault, on("*"+old+".Collection", "Distinct")...),
		hasCodes(old), hasCodes(current),
	)
}

func mongo(root string) []Row {
	return slices.Concat(
		lookUps(1, root+".ErrNoDocuments", on("*"+root+".SingleResult", "Decode", "Err")...),
		each(2, fault, slices.Concat(
			on("*"+root+".Collection", "Find", "Aggregate", "InsertOne", "InsertMany", "UpdateOne", "UpdateMany", "UpdateByID", "ReplaceOne",
				"DeleteOne", "DeleteMany", "CountDocuments", "EstimatedDocumentCount", "BulkWrite", "Watch"),
			on("*"+root+".Client", "StartSession"), []string{root + ".Connect"},
		)...),
		each(1, fault, on("*"+root+".Cursor", "All", "Decode", "Err", "Close")...),
		each(1, own(response.Unavailable, 0), on("*"+root+".Client", "Ping")...),
	)
}

// hasCodes are the errors that tell whether a unique index was violated, if they are asked for the code of that.
func hasCodes(root string) []Row {
	var rows []Row
	for _, name := range []string{"ServerError", "WriteException", "BulkWriteException", "CommandError"} {
		rows = append(rows, tells("("+root+"."+name+").HasErrorCode", 1, "11000", because(response.Conflict)))
	}
	return rows
}
