/** Finds elements by any of their texts, without accents, within a type, a unit, a place or a state. */
package vn.haidang.registry.search;
