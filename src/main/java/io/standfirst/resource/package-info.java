/**
 * The JAX-RS resources and their request bodies, one file for a noun. HTTP only: paths, status, headers, OpenAPI; what
 * a request means is decided below.
 */
package io.standfirst.resource;
