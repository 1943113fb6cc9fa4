/** The one type for every judgement of the program, and the exception that carries one to the user. */
package vn.haidang.base.finding;
