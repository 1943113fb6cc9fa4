/** How a face (workbench, command line, station) opens a data folder and starts the engines on it. */
package vn.haidang.hosting;
