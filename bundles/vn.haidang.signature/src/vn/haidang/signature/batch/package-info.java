/** Many documents in one run that can be broken off and taken up again. */
package vn.haidang.signature.batch;
