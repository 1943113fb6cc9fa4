/** The register of certificates and of the documents that were signed with them. */
package vn.haidang.signature.register;
