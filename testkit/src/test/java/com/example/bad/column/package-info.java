/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.column;

import org.jspecify.annotations.NullMarked;
