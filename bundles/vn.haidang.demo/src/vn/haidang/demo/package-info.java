/** The demo city: a made-up year of a real city's lines and documents, on simulated devices that really answer. */
package vn.haidang.demo;
