/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.borrowed;

import org.jspecify.annotations.NullMarked;
