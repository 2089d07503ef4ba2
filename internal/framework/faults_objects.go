// Stores of objects and of documents that are asked over HTTP. They are the service's own, as a database is:
//
//	out, err := client.GetObject(ctx, &s3.GetObjectInput{…})          *types.NoSuchKey: absence; other errors: server fault
//	info, err := client.StatObject(ctx, "notes", name, options)       minio: the same, told by a code

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func objectStores() []Row {
	const google = "cloud.google.com/go/storage"
	object := "*" + google + ".ObjectHandle"
	return slices.Concat(
		s3(), minio(), elasticsearch(),
		each(2, fault, on("*github.com/aws/aws-sdk-go-v2/service/dynamodb.Client", "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan",
			"BatchGetItem", "BatchWriteItem", "TransactGetItems", "TransactWriteItems")...),
		lookUps(2, google+".ErrObjectNotExist", on(object, "NewReader", "NewRangeReader", "Attrs", "Update")...),
		lookUps(1, google+".ErrObjectNotExist", on(object, "Delete")...),
	)
}

func s3() []Row {
	const root = "github.com/aws/aws-sdk-go-v2/service/s3"
	client := "*" + root + ".Client"
	return slices.Concat(
		[]Row{looksUp("("+client+").GetObject", 2, "*"+root+"/types.NoSuchKey"), looksUp("("+client+").HeadObject", 2, "*"+root+"/types.NotFound")},
		each(2, fault, on(client, "PutObject", "DeleteObject", "DeleteObjects", "CopyObject", "ListObjectsV2", "ListObjects", "ListBuckets", "CreateBucket",
			"DeleteBucket", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload", "AbortMultipartUpload")...),
		each(2, fault, "(github.com/aws/aws-sdk-go-v2/feature/s3/manager.Uploader).Upload"),
	)
}

// toldByCode is an error without a name or a type of its own.
const toldByCode = ""

func minio() []Row {
	const client = "*github.com/minio/minio-go/v7.Client"
	return slices.Concat(
		[]Row{looksUp("("+client+").StatObject", 2, toldByCode), looksUp("("+client+").FGetObject", 1, toldByCode)},
		each(2, fault, on(client, "GetObject", "PutObject", "FPutObject", "CopyObject", "ComposeObject", "BucketExists", "ListBuckets",
			"PresignedGetObject", "PresignedPutObject")...),
		each(1, fault, on(client, "RemoveObject", "MakeBucket", "RemoveBucket")...),
	)
}

// elasticsearch answers a request that has failed with no error, but with a status.
func elasticsearch() []Row {
	var rows []Row
	for _, version := range []string{"v7", "v8", "v9"} {
		root := "github.com/elastic/go-elasticsearch/" + version + "/esapi"
		for _, request := range []string{"Get", "GetSource", "Search", "Index", "Create", "Update", "Delete", "Bulk", "Count", "Exists", "Mget", "DeleteByQuery"} {
			rows = append(rows, fails("("+root+"."+request+"Request).Do", 2, fault))
		}
		rows = append(rows, complains("(*"+root+".Response).IsError", because(response.Failure)))
	}
	return rows
}
