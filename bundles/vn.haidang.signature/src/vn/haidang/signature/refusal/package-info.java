/** What to tell the sender of a document that is not accepted. */
package vn.haidang.signature.refusal;
