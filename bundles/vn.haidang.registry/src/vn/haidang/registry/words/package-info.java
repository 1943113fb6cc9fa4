/** What the registry's types, fields and choices are called in the user's language. */
package vn.haidang.registry.words;
