/** What other engines say of documents, beside our own verdicts and without any weight in them. */
package vn.haidang.signature.opinion;
