/** What a check of signatures rests on, packed so that somebody else can check it again. */
package vn.haidang.signature.evidence;
